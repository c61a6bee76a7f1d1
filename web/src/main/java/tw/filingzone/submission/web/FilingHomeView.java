package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.submission.model.FilingOverview;
import tw.filingzone.submission.service.Submission;

/** The firm's main page: the open filing and what it lacks. */
@Named
@RequestScoped
public class FilingHomeView {

    @Inject
    private Submission submission;

    @Inject
    private ListRequest request;

    private Optional<FilingOverview> overview;

    /** The open filing that the address names, or else the one that is due first; null between windows. */
    public FilingOverview getOverview() {
        if (overview == null) {
            overview = request.id("filing").map(submission::overview).or(submission::overview);
        }
        return overview.orElse(null);
    }
}
