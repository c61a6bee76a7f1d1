package tw.filingzone.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.register.model.Activity;

/** The switch of a register between active, deactivated and all records; part of the address. */
@Named
@RequestScoped
public class ActivityView {

    @Inject
    private ListRequest list;

    public Activity getShown() {
        return Activity.of(list.text("show"));
    }

    public List<Activity> getAll() {
        return List.of(Activity.values());
    }
}
