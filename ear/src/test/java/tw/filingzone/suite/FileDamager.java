package tw.filingzone.suite;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import tw.filingzone.evidence.model.FileCheck;
import tw.filingzone.evidence.service.Rehash;
import tw.filingzone.kernel.model.FirmCode;

/**
 * Part of the tests' module: adds a byte to the first, small file of a firm as a faulty disk might, and lets the zone find
 * it; or takes the byte away again, as an operator would, and tells nobody.
 */
@WebServlet("/damage")
public class FileDamager extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @PersistenceContext
    private transient EntityManager entities;

    @Resource
    private transient UserTransaction transaction;

    @Inject
    private transient Rehash rehash;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long file = entities.createQuery(
                            "select min(f.id) from StoredFile f, Firm x where x.id = f.firmId and x.code = :firm",
                            Long.class)
                    .setParameter("firm", new FirmCode(request.getParameter("firm")))
                    .getSingleResult();
            boolean repair = request.getParameter("repair") != null;
            if (entities.find(FileCheck.class, file).isDamaged() == repair) {
                change(file, repair);
            }
            if (!repair) {
                rehash.isWhole(entities.find(FileCheck.class, file));
            }
            response.getWriter().print(file);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void change(long file, boolean repair) throws Exception {
        transaction.begin();
        Query query = repair
                ? entities.createNativeQuery("delete from file_chunk where file_id = ?1 and chunk_number = 1")
                : entities.createNativeQuery(
                                "insert into file_chunk (file_id, chunk_number, content) values (?1, 1, ?2)")
                        .setParameter(2, new byte[] {0});
        query.setParameter(1, file).executeUpdate();
        transaction.commit();
    }
}
