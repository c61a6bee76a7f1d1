package tw.filingzone.kernel.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;

/**
 * Answers a page whose record does not exist for the caller with 404, and one that his role does not allow with 403. A
 * page whose state has expired is opened anew. Anything else stays an error of the server, of which the browser learns
 * nothing but that: Faces itself would answer the request of a script with the exception's class and message.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** Tells the page that follows that it was opened anew. */
    private static final String REOPENED = "reopened";

    /** Puts the handler in place; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            Optional<Integer> status = statusFor(thrown);
            if (thrown instanceof ViewExpiredException) {
                openAnew();
                queued.remove();
            } else if (status.isPresent()) {
                answer(status.get());
                queued.remove();
            } else if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
                throw new FacesException(thrown);
            }
        }
        getWrapped().handle();
    }

    private static Optional<Integer> statusFor(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return Optional.of(HttpServletResponse.SC_NOT_FOUND);
            }
            if (cause instanceof NotPermitted) {
                return Optional.of(HttpServletResponse.SC_FORBIDDEN);
            }
        }
        return Optional.empty();
    }

    /** What was typed may be kept by an observer; what was asked for is not done, and the page says so. */
    private static void openAnew() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (PageAddress.isFromZone(request)) {
            CDI.current().getBeanManager().getEvent().select(PageExpired.class).fire(PageExpired.of(request));
        }
        try {
            external.getFlash().put(REOPENED, true);
            external.redirect(PageAddress.of(request));
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static void answer(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.responseReset();
            external.responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }
}
