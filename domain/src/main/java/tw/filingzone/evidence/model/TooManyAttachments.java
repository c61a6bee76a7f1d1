package tw.filingzone.evidence.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** A record may carry no more files than this. */
public class TooManyAttachments extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyAttachments(int most) {
        super(MessageKey.of("evidence.error.tooMany", most));
    }
}
