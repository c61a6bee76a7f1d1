package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tw.filingzone.submission.model.FilingOverview;
import tw.filingzone.submission.service.Submission;

/** The firm's main page: the open filing and what it lacks. */
@Named
@RequestScoped
public class FilingHomeView {

    @Inject
    private Submission submission;

    private Optional<FilingOverview> overview;

    /** The open filing, or null between windows. */
    public FilingOverview getOverview() {
        if (overview == null) {
            overview = submission.overview();
        }
        return overview.orElse(null);
    }
}
