-- One entry a minute back from now, each with one value.
INSERT INTO change_entry (id, business_at, real_at, actor_kind, actor_id, actor_name, address, action, retention,
    subject_type, subject_id, subject_label, customer_id, reason)
SELECT :first + n.seq, UTC_TIMESTAMP() - INTERVAL :missing - n.seq MINUTE, UTC_TIMESTAMP() - INTERVAL :missing - n.seq MINUTE,
    'STAFF', s.id, s.name, '127.0.0.1', 'CUSTOMER_CHANGED', 'ACCOUNTING', 'Customer', o.id, o.name, o.id, ''
FROM seq_1_to_:missing n
JOIN organisation o ON o.place = n.seq * 37 % :organisations
JOIN seller s ON s.place = n.seq % :sellers;

INSERT INTO change_value (id, entry_id, field, value_before, value_after)
SELECT :first + :missing + n.seq, :first + n.seq, 'phone', '+4722000000', '+4722000001'
FROM seq_1_to_:missing n;
