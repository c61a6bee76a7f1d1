package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.filingzone.filing.model.FilingRow;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.submission.service.Submission;

/** 顯示申報紀錄: the firm's filings. */
@Named
@RequestScoped
public class FilingListView {

    @Inject
    private Submission submission;

    @Inject
    private ListRequest list;

    private Slice<FilingRow> slice;

    public Slice<FilingRow> getSlice() {
        if (slice == null) {
            slice = submission.list(order());
        }
        return slice;
    }

    PageRequest order() {
        return list.page("-window");
    }
}
