package tw.filingzone.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The errors of a form in one place, each with the field that it leads to. */
@Named
@RequestScoped
public class ErrorSummary {

    /**
     * @param target the id of the field in the page, or of the content for an error of the whole form
     */
    public record Line(String target, String text) {}

    public List<Line> getLines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    lines.add(new Line(id == null ? "content" : id, message.getSummary()));
                }
            }
        }
        return lines;
    }
}
