package tw.filingzone.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/** Where PDF.js lies in the application, which draws PDFs in a page; its address names its version. */
@Named
@ApplicationScoped
public class PdfScripts {

    @Inject
    private ServletContext application;

    private String address;

    @PostConstruct
    void find() {
        address = application.getResourcePaths("/webjars/pdfjs-dist/").stream()
                .findFirst()
                .orElseThrow();
    }

    /** The address of the library's folder, with a slash at its end. */
    public String getAddress() {
        return address;
    }
}
