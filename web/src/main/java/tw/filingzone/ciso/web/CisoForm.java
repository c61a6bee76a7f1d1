package tw.filingzone.ciso.web;

import java.io.Serializable;
import java.time.LocalDate;
import tw.filingzone.ciso.model.CisoFields;

/** A CISO as it is being typed. */
public class CisoForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String rankTitle;
    private boolean rankDeclared;
    private String concurrentPost;
    private boolean acting;
    private LocalDate appointedOn;
    private LocalDate boardOn;
    private String email;
    private String telephone;
    private String background;

    void fill(CisoFields fields) {
        name = fields.name();
        rankTitle = fields.rankTitle();
        rankDeclared = fields.rankDeclared();
        concurrentPost = fields.concurrentPost();
        acting = fields.acting();
        appointedOn = fields.appointedOn();
        boardOn = fields.boardOn();
        email = fields.email();
        telephone = fields.telephone();
        background = fields.background();
    }

    CisoFields fields() {
        return new CisoFields(
                name,
                rankTitle,
                rankDeclared,
                concurrentPost,
                acting,
                appointedOn,
                boardOn,
                email,
                telephone,
                background);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRankTitle() {
        return rankTitle;
    }

    public void setRankTitle(String rankTitle) {
        this.rankTitle = rankTitle;
    }

    public boolean isRankDeclared() {
        return rankDeclared;
    }

    public void setRankDeclared(boolean rankDeclared) {
        this.rankDeclared = rankDeclared;
    }

    public String getConcurrentPost() {
        return concurrentPost;
    }

    public void setConcurrentPost(String concurrentPost) {
        this.concurrentPost = concurrentPost;
    }

    public boolean isActing() {
        return acting;
    }

    public void setActing(boolean acting) {
        this.acting = acting;
    }

    public LocalDate getAppointedOn() {
        return appointedOn;
    }

    public void setAppointedOn(LocalDate appointedOn) {
        this.appointedOn = appointedOn;
    }

    public LocalDate getBoardOn() {
        return boardOn;
    }

    public void setBoardOn(LocalDate boardOn) {
        this.boardOn = boardOn;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(String background) {
        this.background = background;
    }
}
