package tw.filingzone.bench.reference;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** R1: 12 KB of text, without Faces. */
@WebServlet("/text")
public class TextServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "a line of text that is written again and again\n".repeat(261);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(TEXT);
    }
}
