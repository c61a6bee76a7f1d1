package tw.filingzone.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.kernel.web.PageAddress;
import tw.filingzone.rule.model.ItemAssessment;
import tw.filingzone.submission.service.Gaps;

/** What the firm's level asks of the register whose page is shown; read once a request. */
@Named
@RequestScoped
public class GapView {

    @Inject
    private Gaps gaps;

    private List<ItemAssessment> items;

    public List<ItemAssessment> getItems() {
        if (items == null) {
            items = gaps.of(PageAddress.feature(FacesContext.getCurrentInstance()));
        }
        return items;
    }
}
