package vn.motcua.journal;

import org.springframework.beans.factory.BeanFactory;

/** One follower, a step at a time, in a program whose followers stand still. */
public final class Following {

    private final Followers followers;
    private final Follower one;

    public Following(BeanFactory program, Class<? extends Follower> which) {
        this.followers = program.getBean(Followers.class);
        this.one = program.getBean(which);
        program.getBean(FollowerStore.class).register(one.name());
    }

    /** How many events it followed. */
    public int step() {
        return followers.step(one);
    }
}
