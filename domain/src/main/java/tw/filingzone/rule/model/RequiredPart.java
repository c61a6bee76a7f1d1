package tw.filingzone.rule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/** One number that one alternative of a requirement asks for. */
@Embeddable
public class RequiredPart {

    @Column(name = "alternative")
    private int alternative;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private Part part;

    @Column(name = "required_count")
    private int required;

    protected RequiredPart() {}

    /**
     * @param alternative which way of fulfilling the requirement it belongs to, from 1
     */
    public RequiredPart(int alternative, Part part, int required) {
        this.alternative = alternative;
        this.part = part;
        this.required = required;
    }

    /**
     * @param taken the parts that are taken for this one, itself included
     */
    PartCount count(RegisterState state, Set<Part> taken) {
        return new PartCount(part, required, state.counted(taken));
    }

    int alternative() {
        return alternative;
    }

    Part part() {
        return part;
    }
}
