package tw.filingzone.submission.model;

import tw.filingzone.filing.model.FilingVersion;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;
import tw.filingzone.kernel.model.RocDate;

/** A colleague has submitted the version that the page offered; who submits now has not seen it. */
public class FiledMeanwhile extends BusinessException {

    public FiledMeanwhile(FilingVersion version) {
        super(MessageKey.of(
                "submission.error.filedMeanwhile",
                version.submitterName(),
                RocDate.format(version.submittedAt()),
                version.number()));
    }
}
