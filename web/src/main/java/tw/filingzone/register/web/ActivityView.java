package tw.filingzone.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.filingzone.kernel.web.ListRequest;
import tw.filingzone.register.model.Activity;
import tw.filingzone.register.model.ActivityCounts;
import tw.filingzone.register.model.Register;
import tw.filingzone.register.service.Records;

/** The switch of a register between active, deactivated and all records; part of the address. */
@Named
@RequestScoped
public class ActivityView {

    @Inject
    private ListRequest list;

    @Inject
    private Records records;

    private final Map<Register, ActivityCounts> counts = new EnumMap<>(Register.class);

    public Activity getShown() {
        return Activity.of(list.text("show"));
    }

    public List<Activity> getAll() {
        return List.of(Activity.values());
    }

    /** How many records a register has; read once a request. */
    public ActivityCounts counts(Register register) {
        return counts.computeIfAbsent(register, records::counts);
    }
}
