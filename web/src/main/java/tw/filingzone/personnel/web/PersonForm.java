package tw.filingzone.personnel.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tw.filingzone.personnel.model.IdentityKind;
import tw.filingzone.personnel.model.PersonFields;
import tw.filingzone.personnel.model.Post;

/** A person's spell as it is being typed. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private IdentityKind identityKind = IdentityKind.NATIONAL;
    private String identityNumber;
    private Post post = Post.STAFF;
    private boolean dedicated;
    private Long unitId;
    private String jobTitle;
    private String concurrentDuties;
    private LocalDate startedOn;
    private Integer trainingYear;
    private BigDecimal trainingHours;
    private boolean trainingPassed;
    private String email;
    private String telephone;

    void fill(PersonFields fields) {
        name = fields.name();
        identityNumber = null;
        identityKind = fields.identityKind();
        post = fields.post();
        dedicated = fields.dedicated();
        unitId = fields.unitId();
        jobTitle = fields.jobTitle();
        concurrentDuties = fields.concurrentDuties();
        startedOn = fields.startedOn();
        trainingYear = fields.trainingYear();
        trainingHours = fields.trainingHours();
        trainingPassed = fields.trainingPassed();
        email = fields.email();
        telephone = fields.telephone();
    }

    PersonFields fields() {
        return new PersonFields(
                name,
                identityKind,
                identityNumber,
                post,
                dedicated,
                unitId,
                jobTitle,
                concurrentDuties,
                startedOn,
                trainingYear,
                trainingHours,
                trainingPassed,
                email,
                telephone);
    }

    public List<IdentityKind> getIdentityKinds() {
        return List.of(IdentityKind.values());
    }

    public List<Post> getPosts() {
        return List.of(Post.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public IdentityKind getIdentityKind() {
        return identityKind;
    }

    public void setIdentityKind(IdentityKind identityKind) {
        this.identityKind = identityKind;
    }

    public String getIdentityNumber() {
        return identityNumber;
    }

    public void setIdentityNumber(String identityNumber) {
        this.identityNumber = identityNumber;
    }

    public Post getPost() {
        return post;
    }

    public void setPost(Post post) {
        this.post = post;
    }

    public boolean isDedicated() {
        return dedicated;
    }

    public void setDedicated(boolean dedicated) {
        this.dedicated = dedicated;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getConcurrentDuties() {
        return concurrentDuties;
    }

    public void setConcurrentDuties(String concurrentDuties) {
        this.concurrentDuties = concurrentDuties;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public Integer getTrainingYear() {
        return trainingYear;
    }

    public void setTrainingYear(Integer trainingYear) {
        this.trainingYear = trainingYear;
    }

    public BigDecimal getTrainingHours() {
        return trainingHours;
    }

    public void setTrainingHours(BigDecimal trainingHours) {
        this.trainingHours = trainingHours;
    }

    public boolean isTrainingPassed() {
        return trainingPassed;
    }

    public void setTrainingPassed(boolean trainingPassed) {
        this.trainingPassed = trainingPassed;
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
}
