package tw.filingzone.rule.model;

/**
 * What a requirement can ask a number of. Each is a small rule that counts one kind of record; which level must have
 * how many is data.
 */
public enum Part {
    /** A current policy statement. */
    POLICY {
        @Override
        Tally count(RegisterState state) {
            return Tally.of(state.policies());
        }
    },
    /** A valid certificate of the information security management system. */
    CERTIFICATE {
        @Override
        Tally count(RegisterState state) {
            return Tally.of(state.certificates());
        }
    };

    abstract Tally count(RegisterState state);
}
