-- CreateTable
CREATE TABLE "Editor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "data" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Story" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "headline" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "publishedAt" TEXT,
    "dateline" TEXT,
    "byline" TEXT,
    "origin" TEXT,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "storyId" TEXT,
    CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "publishedAt" TEXT,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "supersededAt" DATETIME,
    "ruleSet" TEXT NOT NULL,
    CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sentence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "mood" TEXT NOT NULL,
    CONSTRAINT "Sentence_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "articleId" TEXT,
    "mergedIntoId" TEXT,
    CONSTRAINT "Source_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Source_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    CONSTRAINT "SourceAlias_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RevisionSource" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    CONSTRAINT "RevisionSource_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RevisionSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionSourceId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    CONSTRAINT "Mention_revisionSourceId_fkey" FOREIGN KEY ("revisionSourceId") REFERENCES "RevisionSource" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Attribution_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttributionSpan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attributionId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "AttributionSpan_attributionId_fkey" FOREIGN KEY ("attributionId") REFERENCES "Attribution" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sentence" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "alternatives" JSONB NOT NULL,
    "revisionSourceId" TEXT,
    "hedging" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "checkability" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "standing" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "carry" TEXT NOT NULL DEFAULT 'new',
    "carriedFromId" TEXT,
    "removedAt" DATETIME,
    CONSTRAINT "Claim_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_revisionSourceId_fkey" FOREIGN KEY ("revisionSourceId") REFERENCES "RevisionSource" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_carriedFromId_fkey" FOREIGN KEY ("carriedFromId") REFERENCES "Claim" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimSpan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    CONSTRAINT "ClaimSpan_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Hedge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    CONSTRAINT "Hedge_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quantity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "claimId" TEXT,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "min" REAL,
    "max" REAL,
    "unit" TEXT,
    "counted" TEXT,
    "countedFrom" INTEGER,
    "countedTo" INTEGER,
    "approximate" BOOLEAN NOT NULL,
    CONSTRAINT "Quantity_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quantity_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DateMention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "claimId" TEXT,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "precision" TEXT NOT NULL,
    "weekday" INTEGER,
    "absolute" BOOLEAN NOT NULL,
    CONSTRAINT "DateMention_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DateMention_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckRun" (
    "revisionId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "raised" INTEGER NOT NULL,

    PRIMARY KEY ("revisionId", "check"),
    CONSTRAINT "CheckRun_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "check" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "working" JSONB,
    "state" TEXT NOT NULL DEFAULT 'open',
    "reason" TEXT,
    "editorId" TEXT,
    "at" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Finding_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Finding_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FindingSpan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "findingId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    CONSTRAINT "FindingSpan_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FindingClaim" (
    "findingId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,

    PRIMARY KEY ("findingId", "claimId"),
    CONSTRAINT "FindingClaim_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FindingClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "supersededAt" DATETIME,
    "replacesId" TEXT,
    CONSTRAINT "Verdict_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Verdict_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Verdict_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Verdict" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "quotation" TEXT,
    "reliability" TEXT,
    "credibility" INTEGER,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnById" TEXT,
    CONSTRAINT "Evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "copy" TEXT NOT NULL,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnById" TEXT,
    CONSTRAINT "Note_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Note_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "supersededAt" DATETIME,
    "replacesId" TEXT,
    CONSTRAINT "Correction_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Correction_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignOff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "reason" TEXT,
    "blockers" JSONB NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "SignOff_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignOff_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "activity" TEXT NOT NULL,
    "articleId" TEXT,
    "claimId" TEXT,
    "findingId" TEXT,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "subject" TEXT,
    "batch" TEXT,
    "takesBack" INTEGER,
    CONSTRAINT "Decision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_takesBack_fkey" FOREIGN KEY ("takesBack") REFERENCES "Decision" ("seq") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Editor_folded_key" ON "Editor"("folded");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Story_folded_key" ON "Story"("folded");

-- CreateIndex
CREATE INDEX "Article_createdAt_idx" ON "Article"("createdAt");

-- CreateIndex
CREATE INDEX "Article_storyId_idx" ON "Article"("storyId");

-- CreateIndex
CREATE INDEX "Article_origin_idx" ON "Article"("origin");

-- CreateIndex
CREATE INDEX "Revision_sha256_idx" ON "Revision"("sha256");

-- CreateIndex
CREATE INDEX "Revision_articleId_supersededAt_idx" ON "Revision"("articleId", "supersededAt");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Sentence_revisionId_ordinal_key" ON "Sentence"("revisionId", "ordinal");

-- CreateIndex
CREATE INDEX "Source_folded_idx" ON "Source"("folded");

-- CreateIndex
CREATE INDEX "Source_articleId_idx" ON "Source"("articleId");

-- CreateIndex
CREATE INDEX "Source_mergedIntoId_idx" ON "Source"("mergedIntoId");

-- CreateIndex
CREATE INDEX "SourceAlias_folded_idx" ON "SourceAlias"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "SourceAlias_sourceId_folded_key" ON "SourceAlias"("sourceId", "folded");

-- CreateIndex
CREATE INDEX "RevisionSource_sourceId_idx" ON "RevisionSource"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "RevisionSource_revisionId_label_key" ON "RevisionSource"("revisionId", "label");

-- CreateIndex
CREATE INDEX "Mention_revisionSourceId_idx" ON "Mention"("revisionSourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_revisionId_ordinal_key" ON "Attribution"("revisionId", "ordinal");

-- CreateIndex
CREATE INDEX "AttributionSpan_attributionId_idx" ON "AttributionSpan"("attributionId");

-- CreateIndex
CREATE INDEX "Claim_revisionId_standing_idx" ON "Claim"("revisionId", "standing");

-- CreateIndex
CREATE INDEX "Claim_revisionSourceId_idx" ON "Claim"("revisionSourceId");

-- CreateIndex
CREATE INDEX "Claim_carriedFromId_idx" ON "Claim"("carriedFromId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_revisionId_number_key" ON "Claim"("revisionId", "number");

-- CreateIndex
CREATE INDEX "ClaimSpan_claimId_idx" ON "ClaimSpan"("claimId");

-- CreateIndex
CREATE INDEX "Hedge_claimId_idx" ON "Hedge"("claimId");

-- CreateIndex
CREATE INDEX "Quantity_revisionId_idx" ON "Quantity"("revisionId");

-- CreateIndex
CREATE INDEX "Quantity_claimId_idx" ON "Quantity"("claimId");

-- CreateIndex
CREATE INDEX "DateMention_revisionId_idx" ON "DateMention"("revisionId");

-- CreateIndex
CREATE INDEX "DateMention_claimId_idx" ON "DateMention"("claimId");

-- CreateIndex
CREATE INDEX "Finding_revisionId_state_idx" ON "Finding"("revisionId", "state");

-- CreateIndex
CREATE INDEX "Finding_state_severity_idx" ON "Finding"("state", "severity");

-- CreateIndex
CREATE INDEX "Finding_check_idx" ON "Finding"("check");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_revisionId_label_key" ON "Finding"("revisionId", "label");

-- CreateIndex
CREATE INDEX "FindingSpan_findingId_idx" ON "FindingSpan"("findingId");

-- CreateIndex
CREATE INDEX "FindingClaim_claimId_idx" ON "FindingClaim"("claimId");

-- CreateIndex
CREATE INDEX "Verdict_claimId_supersededAt_idx" ON "Verdict"("claimId", "supersededAt");

-- CreateIndex
CREATE INDEX "Verdict_replacesId_idx" ON "Verdict"("replacesId");

-- CreateIndex
CREATE INDEX "Evidence_claimId_idx" ON "Evidence"("claimId");

-- CreateIndex
CREATE INDEX "Note_claimId_idx" ON "Note"("claimId");

-- CreateIndex
CREATE INDEX "Correction_claimId_field_supersededAt_idx" ON "Correction"("claimId", "field", "supersededAt");

-- CreateIndex
CREATE INDEX "SignOff_revisionId_idx" ON "SignOff"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_takesBack_key" ON "Decision"("takesBack");

-- CreateIndex
CREATE INDEX "Decision_articleId_seq_idx" ON "Decision"("articleId", "seq");

-- CreateIndex
CREATE INDEX "Decision_claimId_idx" ON "Decision"("claimId");

-- CreateIndex
CREATE INDEX "Decision_editorId_articleId_seq_idx" ON "Decision"("editorId", "articleId", "seq");

-- CreateIndex
CREATE INDEX "Decision_batch_idx" ON "Decision"("batch");
