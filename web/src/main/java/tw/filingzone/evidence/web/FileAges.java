package tw.filingzone.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.kernel.model.TaipeiTime;

/** How old files are: evidence that is used again for years should be looked at. */
@Named
@RequestScoped
public class FileAges {

    @Inject
    private Clock clock;

    /** How many days ago a file was first uploaded. */
    public long of(StoredFileRow file) {
        return ChronoUnit.DAYS.between(TaipeiTime.day(file.storedAt()), LocalDate.now(clock));
    }
}
