package tw.filingzone.licence.model;

/** What the exchange has ruled of a licence that a firm has typed because it is not in the catalogue. */
public enum Ruling {
    /** 待認定: it waits in the queue and does not count. */
    WAITING,
    /** 已對應: it is an entry of the catalogue, and counts as that entry does. */
    ASSIGNED,
    /** 重複: it is an entry that the same person already has; this record stays outside the catalogue. */
    REPEATED,
    /** 認定不在清單: it is on no list and never counts. */
    REFUSED
}
