package vn.motcua.rights;

import java.util.Set;
import vn.motcua.identity.Role;

/** The kinds of people that the matrix asks for, in the order of its columns. */
enum Person {
    ANONYMOUS(""),
    /** An account whose owner holds no post. */
    WITHOUT_POST("khongchucvu"),
    /** Receives at the desk of the commune whose dossier it is. */
    COUNTER("motcua2.tunganh"),
    /** Receives at the desk of another commune. */
    COUNTER_ELSEWHERE("motcua.yenho"),
    /** The district's expert, with whom the dossier lies. */
    HOLDER("chuyenvien1.laodong"),
    /** The commune's officer, who had it before and passed it on. */
    PAST_HOLDER("xahoi.tunganh"),
    /** Chairs the commune whose dossier it is. */
    LEADER("chutich.tunganh"),
    /** Chairs the district, where the dossier lies. */
    LEADER_ABOVE("chutich.huyen"),
    CONTROL("kiemsoat.huyen"),
    /** Holds the post that looks after the accounts of the district. */
    ADMINISTRATOR("quantri.huyen"),
    /** The account that the first run makes: keeps the program itself. */
    KEEPER("giuchuongtrinh"),
    /** A citizen who is signed in, with an account and no dossier. */
    CITIZEN(""),
    /** Heads an organisation that supervises the district from outside. */
    SUPERVISOR("mattran.huyen");

    private final String username;

    Person(String username) {
        this.username = username;
    }

    String username() {
        return username;
    }

    /** Whether this person works here. */
    boolean isStaff() {
        return this != ANONYMOUS && this != CITIZEN;
    }

    /** Whether no file of the demo knows this person. */
    boolean isHired() {
        return this == WITHOUT_POST || this == KEEPER;
    }

    Set<Role> roles() {
        return this == KEEPER ? Set.of(Role.STAFF, Role.ADMINISTRATOR) : Set.of(Role.STAFF);
    }
}
