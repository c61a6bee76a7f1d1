package tw.filingzone.kernel.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Sends the forms of a page to the page's whole address, query included. So a refused form, another language and a page
 * that is opened anew after a sign-in keep the record or the filter that is shown.
 */
public class StayingForms extends ViewHandlerWrapper {

    public StayingForms(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String address = super.getActionURL(faces, viewId);
        String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        boolean ownForm = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && faces.getViewRoot() != null
                && viewId.equals(faces.getViewRoot().getViewId());
        return ownForm && query != null && !address.contains("?") ? address + "?" + query : address;
    }
}
