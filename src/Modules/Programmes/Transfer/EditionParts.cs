using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;

namespace Musubi.Programmes.Transfer;

/// <summary>Parts of an edition in files.</summary>
internal static class EditionParts
{
    // The smallest share that decimals with this many places can say.
    private const decimal LeastRate = 0.000001m;

    public static Phase? ReadPhase(ItemReader item)
    {
        var key = item.Stored<Key>("key", required: true);
        var kind = item.Choice<PhaseKind>("kind", required: true);
        var name = item.Wording("name", required: true);
        var (when, description) = (item.When("when"), item.Wording("description"));
        var isIllustrative = item.Truth("illustrative");
        return key is null || kind is null || name is null
            ? null
            : new(key, kind.Value, name) { When = when, Description = description, IsIllustrative = isIllustrative };
    }

    public static void WritePhase(ItemWriter item, Phase phase) => item
        .PutStored("key", phase.Key)
        .Put("kind", phase.Kind)
        .Put("name", phase.Name)
        .Put("when", phase.When)
        .Put("description", phase.Description)
        .Put("illustrative", phase.IsIllustrative);

    public static CalendarEntry? ReadEntry(ItemReader item)
    {
        var key = item.Stored<Key>("key", required: true);
        var kind = item.Choice<CalendarKind>("kind", required: true);
        var name = item.Wording("name", required: true);
        var when = item.When("when", required: true);
        var place = item.Reference<PlaceId>("place", DirectorySections.Places);
        var isIllustrative = item.Truth("illustrative");
        return key is null || kind is null || name is null || when is null
            ? null
            : new(key, kind.Value, name, when) { Place = place, IsIllustrative = isIllustrative };
    }

    public static void WriteEntry(ItemWriter item, CalendarEntry entry) => item
        .PutStored("key", entry.Key)
        .Put("kind", entry.Kind)
        .Put("name", entry.Name)
        .Put("when", entry.When)
        .PutKey("place", DirectorySections.Places, entry.Place)
        .Put("illustrative", entry.IsIllustrative);

    public static EditionRules? ReadRules(ItemReader item) => new(item.Part("grant", ReadGrant));

    public static void WriteRules(ItemWriter item, EditionRules rules) => item.Put("grant", rules.Grant, WriteGrant);

    private static GrantTerms? ReadGrant(ItemReader item) => new(
        item.Number("rate", LeastRate, 1),
        item.Money("cap"),
        item.Choice<CapPer>("capPer"),
        item.Whole("consecutiveFiscalYears", 1, 100),
        item.Truth("illustrative"));

    private static void WriteGrant(ItemWriter item, GrantTerms grant) => item
        .Put("rate", grant.Rate)
        .Put("cap", grant.Cap)
        .Put("capPer", grant.CapPer)
        .Put("consecutiveFiscalYears", grant.ConsecutiveFiscalYears)
        .Put("illustrative", grant.IsIllustrative);
}
