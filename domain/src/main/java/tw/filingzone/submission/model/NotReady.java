package tw.filingzone.submission.model;

import java.util.List;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** A filing was submitted while a mandatory part of a record was missing. Nothing was stored. */
public class NotReady extends BusinessException {

    public NotReady(List<Blocker> blockers) {
        super(MessageKey.of("submission.error.notReady", blockers.size()));
    }
}
