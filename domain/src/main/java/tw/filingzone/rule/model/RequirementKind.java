package tw.filingzone.rule.model;

/** The rules that code knows; which level must fulfil which with what number is data. */
public enum RequirementKind {
    /** The level does not ask for the item. */
    NOT_APPLICABLE {
        @Override
        Tally count(RegisterState state) {
            return Tally.NOTHING;
        }
    },
    /** Enough current policy documents are on file. */
    POLICY_DOCUMENT {
        @Override
        Tally count(RegisterState state) {
            return Tally.of(state.policies());
        }
    };

    abstract Tally count(RegisterState state);
}
