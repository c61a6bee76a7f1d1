package tw.filingzone.unit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.unit.model.UnitChoice;
import tw.filingzone.unit.service.Units;

/** The units of today, to be chosen in a form; read once a request. */
@Named
@RequestScoped
public class UnitChoices {

    @Inject
    private Units units;

    private List<UnitChoice> all;

    public List<UnitChoice> getAll() {
        if (all == null) {
            all = units.choices();
        }
        return all;
    }
}
