package tw.filingzone.licence.web;

import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.licence.model.RuledRecords;

/** What a ruling did, in words. */
final class RuledText {

    private RuledText() {}

    static MessageKey of(RuledRecords done) {
        return done.left() == 0
                ? MessageKey.of("licence.ruled", done.taken())
                : MessageKey.of("licence.ruled.left", done.taken(), done.left());
    }
}
