-- AlterTable
ALTER TABLE "Finding" ADD COLUMN "reopened" TEXT;

-- CreateTable
CREATE TABLE "StoryFinding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "reason" TEXT,
    "editorId" TEXT,
    "at" DATETIME,
    CONSTRAINT "StoryFinding_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceIdentity" (
    "sourceId" TEXT NOT NULL PRIMARY KEY,
    "nonce" BLOB NOT NULL,
    "tag" BLOB NOT NULL,
    "sealed" BLOB NOT NULL,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "SourceIdentity_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vault" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "salt" BLOB NOT NULL,
    "nonce" BLOB NOT NULL,
    "tag" BLOB NOT NULL,
    "sealed" BLOB NOT NULL,
    "editorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Document" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ReplyRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "whom" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "deadline" DATETIME,
    "answer" TEXT,
    "answeredAt" DATETIME,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "ReplyRequest_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReplyRequest_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "toId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "claimId" TEXT,
    "copy" TEXT,
    "at" DATETIME NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "Notice_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Editor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Notice_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckSetting" (
    "check" TEXT NOT NULL PRIMARY KEY,
    "isOn" BOOLEAN NOT NULL,
    "severity" TEXT,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DeskSetting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" JSONB NOT NULL,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Article" (
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
    "assigneeId" TEXT,
    CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Article_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Editor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Article" ("byline", "createdAt", "dateline", "folded", "headline", "id", "origin", "publishedAt", "storyId", "version") SELECT "byline", "createdAt", "dateline", "folded", "headline", "id", "origin", "publishedAt", "storyId", "version" FROM "Article";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
CREATE INDEX "Article_createdAt_idx" ON "Article"("createdAt");
CREATE INDEX "Article_storyId_idx" ON "Article"("storyId");
CREATE INDEX "Article_assigneeId_idx" ON "Article"("assigneeId");
CREATE INDEX "Article_origin_idx" ON "Article"("origin");
CREATE TABLE "new_Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "articleId" TEXT,
    "side" TEXT,
    "reliability" TEXT,
    "derivedFromId" TEXT,
    "mergedIntoId" TEXT,
    CONSTRAINT "Source_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Source_derivedFromId_fkey" FOREIGN KEY ("derivedFromId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Source_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Source" ("articleId", "createdAt", "folded", "id", "mergedIntoId", "name", "note", "role", "version") SELECT "articleId", "createdAt", "folded", "id", "mergedIntoId", "name", "note", "role", "version" FROM "Source";
DROP TABLE "Source";
ALTER TABLE "new_Source" RENAME TO "Source";
CREATE INDEX "Source_folded_idx" ON "Source"("folded");
CREATE INDEX "Source_articleId_idx" ON "Source"("articleId");
CREATE INDEX "Source_mergedIntoId_idx" ON "Source"("mergedIntoId");
CREATE INDEX "Source_derivedFromId_idx" ON "Source"("derivedFromId");
CREATE TABLE "new_Claim" (
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
    "madeBy" TEXT NOT NULL DEFAULT 'reading',
    "assigneeId" TEXT,
    CONSTRAINT "Claim_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_revisionSourceId_fkey" FOREIGN KEY ("revisionSourceId") REFERENCES "RevisionSource" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_carriedFromId_fkey" FOREIGN KEY ("carriedFromId") REFERENCES "Claim" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Editor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Claim" ("alternatives", "basis", "carriedFromId", "carry", "checkability", "confidence", "folded", "hedging", "id", "kind", "number", "rank", "reasons", "removedAt", "revisionId", "revisionSourceId", "sentence", "standing", "version", "words") SELECT "alternatives", "basis", "carriedFromId", "carry", "checkability", "confidence", "folded", "hedging", "id", "kind", "number", "rank", "reasons", "removedAt", "revisionId", "revisionSourceId", "sentence", "standing", "version", "words" FROM "Claim";
DROP TABLE "Claim";
ALTER TABLE "new_Claim" RENAME TO "Claim";
CREATE INDEX "Claim_revisionId_standing_idx" ON "Claim"("revisionId", "standing");
CREATE INDEX "Claim_revisionSourceId_idx" ON "Claim"("revisionSourceId");
CREATE INDEX "Claim_carriedFromId_idx" ON "Claim"("carriedFromId");
CREATE INDEX "Claim_assigneeId_idx" ON "Claim"("assigneeId");
CREATE UNIQUE INDEX "Claim_revisionId_number_key" ON "Claim"("revisionId", "number");
CREATE TABLE "new_Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "quotation" TEXT,
    "documentHash" TEXT,
    "documentName" TEXT,
    "reliability" TEXT,
    "credibility" INTEGER,
    "editorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnById" TEXT,
    CONSTRAINT "Evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_documentHash_fkey" FOREIGN KEY ("documentHash") REFERENCES "Document" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Evidence" ("at", "claimId", "credibility", "editorId", "id", "kind", "quotation", "reliability", "stance", "title", "url", "withdrawnAt", "withdrawnById") SELECT "at", "claimId", "credibility", "editorId", "id", "kind", "quotation", "reliability", "stance", "title", "url", "withdrawnAt", "withdrawnById" FROM "Evidence";
DROP TABLE "Evidence";
ALTER TABLE "new_Evidence" RENAME TO "Evidence";
CREATE INDEX "Evidence_claimId_idx" ON "Evidence"("claimId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "StoryFinding_storyId_label_key" ON "StoryFinding"("storyId", "label");

-- CreateIndex
CREATE INDEX "ReplyRequest_claimId_idx" ON "ReplyRequest"("claimId");

-- CreateIndex
CREATE INDEX "Notice_toId_doneAt_idx" ON "Notice"("toId", "doneAt");

-- CreateIndex
CREATE INDEX "Notice_claimId_idx" ON "Notice"("claimId");
