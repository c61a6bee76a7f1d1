package tw.filingzone.admission.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the page of the waiting room the place in line: 0 for whoever may come in. */
@WebServlet("/waiting/place")
public class PlaceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Door door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int place = door.ask(request);
        response.setContentType("application/json");
        response.getWriter().write("{\"place\":" + place + ",\"again\":" + Door.again(place) + "}");
    }
}
