package chokepoint.event;

/**
 * Tools on their way through a hub were found out and seized; the hub bears the loss and a fine (model.md M16). The lot
 * returns to its buyer.
 *
 * @param hub index in the directory's list of hubs
 * @param usdPerTool what the hub had paid the maker
 * @param fineUsd what the hub pays the government of the maker's home
 */
public record ToolsIntercepted(int month, int lot, int fabLine, int productLine, int hub, int units, long usdPerTool,
        long fineUsd) {

    public long lostUsd() {
        return units * usdPerTool;
    }
}
