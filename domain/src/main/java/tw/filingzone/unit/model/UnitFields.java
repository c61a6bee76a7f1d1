package tw.filingzone.unit.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;

/**
 * What a firm states of a security unit.
 *
 * @param dedicated whether the unit does only security work (資安專責單位)
 * @param setUpOn the first day of the unit
 * @param duties what the unit does, or null
 */
public record UnitFields(String name, boolean dedicated, LocalDate setUpOn, String duties) {

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void check(LocalDate today) {
        new FieldCheck()
                .text("name", name, 80)
                .present("setUpOn", setUpOn)
                .notAfter("setUpOn", setUpOn, today)
                .optionalText("duties", duties, 400)
                .complete();
    }
}
