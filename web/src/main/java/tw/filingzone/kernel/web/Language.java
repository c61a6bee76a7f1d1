package tw.filingzone.kernel.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import tw.filingzone.kernel.model.Languages;

/** The language of this browser, kept in a cookie for a year: Chinese until somebody chooses English. */
@Named
@SessionScoped
public class Language implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "language";

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = Languages.of(remembered());
        }
        return locale;
    }

    /** The language as the html element names it. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isChinese() {
        return Languages.CHINESE.equals(getLocale());
    }

    /** Changes to the other language and shows the same page again. */
    public void change() throws IOException {
        locale = isChinese() ? Languages.ENGLISH : Languages.CHINESE;
        FacesContext faces = FacesContext.getCurrentInstance();
        Cookie cookie = new Cookie(COOKIE, getTag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        ((HttpServletResponse) faces.getExternalContext().getResponse()).addCookie(cookie);
        faces.getExternalContext().redirect(PageAddress.here(faces));
    }

    private String remembered() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .map(Cookie::getValue)
                        .orElse(null);
    }
}
