package tw.filingzone.unit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The name of a security unit alone, for lists that name the unit of each row: joining the unit as a record would join
 * the table of all registers once more, which Derby then reads through for every row. Read only.
 */
@Entity
@Table(name = "security_unit")
public class UnitName {

    @Id
    private Long id;

    @Column(name = "unit_name", insertable = false, updatable = false)
    private String name;

    protected UnitName() {}

    /** The identifier of the unit. */
    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
