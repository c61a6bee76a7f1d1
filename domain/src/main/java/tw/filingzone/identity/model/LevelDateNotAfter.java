package tw.filingzone.identity.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** A level may only start after the latest one that is already assigned: the past is not rewritten. */
public class LevelDateNotAfter extends BusinessException {

    public LevelDateNotAfter(LocalDate latest) {
        super(MessageKey.of("identity.error.levelDate", latest));
    }
}
