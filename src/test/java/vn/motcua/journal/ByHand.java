package vn.motcua.journal;

/** Lets a test move followers one step at a time, where their own threads are off. */
public class ByHand {

    private final Followers followers;
    private final FollowerStore store;

    ByHand(Followers followers, FollowerStore store) {
        this.followers = followers;
        this.store = store;
    }

    /** Follows until nothing is left, also of what the follower itself wrote. */
    public void catchUp(Follower follower) {
        store.register(follower.name());
        int followed;
        do {
            followed = followers.step(follower);
        } while (followed > 0);
    }

    /** One step; the number of entries followed. */
    public int step(Follower follower) {
        store.register(follower.name());
        return followers.step(follower);
    }
}
