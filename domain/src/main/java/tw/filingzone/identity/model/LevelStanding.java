package tw.filingzone.identity.model;

/** Where a level of a firm stands on a day. */
public enum LevelStanding {
    /** 預定: starts later. */
    PLANNED,
    /** 適用中: governs. */
    IN_FORCE,
    /** 已結束: another one followed. */
    PAST
}
