package tw.filingzone.personnel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tw.filingzone.personnel.model.PersonChoice;
import tw.filingzone.personnel.service.Personnel;

/** The people of today, to be chosen in a form; read once a request. */
@Named
@RequestScoped
public class PersonChoices {

    @Inject
    private Personnel personnel;

    private List<PersonChoice> all;

    public List<PersonChoice> getAll() {
        if (all == null) {
            all = personnel.choices();
        }
        return all;
    }

    /** All, and one more who may have left since: the holder of a record. */
    public List<PersonChoice> with(PersonChoice holder) {
        return holder == null || getAll().stream().anyMatch(each -> each.id().equals(holder.id()))
                ? getAll()
                : Stream.concat(getAll().stream(), Stream.of(holder)).toList();
    }
}
