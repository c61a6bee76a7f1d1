package tw.filingzone.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.licence.model.LicenceDetails;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.RuleName;
import tw.filingzone.licence.model.RuledRecords;
import tw.filingzone.licence.model.Ruling;
import tw.filingzone.register.model.Deactivate;

/** Which typed names wait in the queue, and who may see it and rule. */
@ArquillianTest
class NameQueueIT extends TypedLicences {

    @Test
    void a_name_that_no_active_record_has_does_not_wait() {
        long id = add(ONE, "示範停用證照", null, "D-1");
        assertEquals(1, name(Ruling.WAITING, "示範停用證照").use().records());
        LicenceDetails licence = of(ONE, id);
        records.deactivate(new Deactivate(id, licence.version(), LocalDate.now(), "測試"));
        assertNull(name(Ruling.WAITING, "示範停用證照"));
        NameRow unused = name(null, "示範停用證照");
        assertEquals(new RuledRecords(0, 0), refuse(unused, "查無此證照"));
        int version = of(ONE, id).version();
        assertEquals(licence.version() + 1, version, "what is deactivated stays as it is");
        records.restore(id, version);
        assertEquals("licence.objection.refused", objection(of(ONE, id)), "and follows once it is taken back");
    }

    @Test
    void only_the_exchange_rules_and_firms_see_no_queue() {
        add(ONE, "示範權限證照", null, "P-1");
        NameRow name = name(Ruling.WAITING, "示範權限證照");
        RuleName command = new RuleName(name.id(), name.version(), "CPTS", "說明");
        PageRequest first = new PageRequest(0, 25, "since", false);
        as("authority");
        assertFalse(queue.list(Ruling.WAITING, null, first).rows().isEmpty());
        assertThrows(NotPermitted.class, () -> queue.assign(command));
        assertThrows(NotPermitted.class, () -> queue.refuse(command));
        assertThrows(NotPermitted.class, () -> queue.addEntry(name.id(), name.version(), entry("DEMO-NO", null, null)));
        as(ONE + ".filer");
        assertThrows(NotPermitted.class, () -> queue.list(null, null, first));
        assertThrows(NotPermitted.class, () -> queue.details(name.id()));
        assertThrows(NotPermitted.class, () -> queue.refuse(command));
    }
}
