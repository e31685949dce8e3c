-- The chain: what happened, in order. Nothing here is ever changed or removed.
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL,
  ref TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX entry_of_ref ON entry (ref);

CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Also stops INSERT OR REPLACE, which deletes without asking the trigger above.
CREATE TRIGGER entry_dense BEFORE INSERT ON entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry) BEGIN
  SELECT RAISE(ABORT, 'entries are numbered without gaps');
END;

-- What can be forgotten; the chain holds only its salted hash.
CREATE TABLE personal (
  seq INTEGER NOT NULL REFERENCES entry (seq),
  name TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  value TEXT NOT NULL,
  PRIMARY KEY (seq, name)
) STRICT, WITHOUT ROWID;

-- One row a transaction, made from its entries.
CREATE TABLE sale (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  ref TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL,
  provider TEXT NOT NULL,
  service TEXT NOT NULL,
  direction TEXT NOT NULL,
  phone TEXT NOT NULL,
  amount INTEGER CHECK (amount BETWEEN 0 AND 1000000000),
  currency TEXT NOT NULL,
  cashier TEXT NOT NULL,
  fields TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN (
    'PREPARED', 'SENDING', 'PENDING', 'UNCERTAIN', 'REVIEW',
    'SUCCEEDED', 'DECLINED', 'CANCELLED', 'REFUNDED')),
  reason TEXT NOT NULL,
  message TEXT NOT NULL,
  provider_reference TEXT NOT NULL,
  receipt_number TEXT NOT NULL,
  extras TEXT NOT NULL,
  evidence TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  updated_ms INTEGER NOT NULL,
  sent_ms INTEGER NOT NULL,
  refund_ms INTEGER NOT NULL,
  claim TEXT NOT NULL,
  claim_ms INTEGER NOT NULL,
  lasted_ms INTEGER NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;

CREATE INDEX sale_of_day ON sale (day, service, state, number, amount);

-- Not final, or final with a refund under way.
CREATE INDEX sale_open ON sale (number) WHERE open = 1;

CREATE UNIQUE INDEX sale_receipt ON sale (receipt_number) WHERE receipt_number <> '';

-- Sums of a local day, kept so that no report has to add up.
CREATE TABLE total (
  day TEXT NOT NULL,
  service TEXT NOT NULL,
  direction TEXT NOT NULL,
  state TEXT NOT NULL,
  count INTEGER NOT NULL,
  francs INTEGER NOT NULL,
  PRIMARY KEY (day, service, direction, state)
) STRICT, WITHOUT ROWID;

-- Which numbers a local day covers: a span of time becomes a span of numbers.
CREATE TABLE day (
  day TEXT PRIMARY KEY,
  first_number INTEGER NOT NULL,
  last_number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Attempts to ask where a transaction stands: durable, but not part of the chain.
CREATE TABLE question (
  ref TEXT NOT NULL REFERENCES sale (ref),
  number INTEGER NOT NULL CHECK (number > 0),
  asked_ms INTEGER NOT NULL,
  answered_ms INTEGER,
  word TEXT NOT NULL,
  PRIMARY KEY (ref, number)
) STRICT, WITHOUT ROWID;

-- Where the chain, the projection, the receipts and the search index stand.
CREATE TABLE head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  number INTEGER NOT NULL,
  receipt INTEGER NOT NULL,
  indexed_seq INTEGER NOT NULL,
  series TEXT NOT NULL
) STRICT;

INSERT INTO head VALUES (1, 0, zeroblob(32), 0, 0, 0, '');

-- The search index: one document an entry that has something to search for, under the row id
-- sale.number * 65536 + place of the entry in its transaction.
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = '', columnsize = 0, tokenize = 'trigram'
);

-- Phone numbers written backwards, so that their last digits can be looked up.
CREATE TABLE phone_end (
  reversed TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (reversed, number)
) STRICT, WITHOUT ROWID;

CREATE VIEW transaction_view AS SELECT
  ref, provider, service, direction, phone, amount, currency, state, reason,
  provider_reference, receipt_number, cashier,
  strftime('%Y-%m-%dT%H:%M:%S', created_ms / 1000, 'unixepoch')
    || printf('.%03dZ', created_ms % 1000) AS created_at,
  strftime('%Y-%m-%dT%H:%M:%S', updated_ms / 1000, 'unixepoch')
    || printf('.%03dZ', updated_ms % 1000) AS updated_at
FROM sale;

CREATE VIEW entry_view AS SELECT
  this.seq, this.at, this.ref, this.kind, this.body,
  lower(hex(coalesce(
    (SELECT before.hash FROM entry AS before WHERE before.seq = this.seq - 1), zeroblob(32)
  ))) AS prev_hash,
  lower(hex(this.hash)) AS hash
FROM entry AS this;
