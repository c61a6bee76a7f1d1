package tw.filingzone.rule.model;

/** 達成情形: what an assessment says of one requirement. */
public enum Outcome {
    /** 達成. */
    MET,
    /** 未達成. */
    NOT_MET,
    /** 不適用: the level does not ask for it; a firm may file it all the same. */
    NOT_APPLICABLE,
    /** 尚未施行: the requirement takes effect later. */
    NOT_YET_DUE
}
