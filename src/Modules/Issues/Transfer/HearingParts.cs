using Musubi.Issues.Model;
using Musubi.Persistence.Transfer;

namespace Musubi.Issues.Transfer;

/// <summary>Parts of a hearing in a file.</summary>
internal static class HearingParts
{
    public static HearingRecord? ReadRecord(ItemReader item)
    {
        var notes = item.Wording("notes", required: true);
        var initiatives = item.Wording("initiatives");
        var partners = item.Wording("possiblePartners");
        return notes is null ? null : new(notes, initiatives, partners);
    }

    public static void WriteRecord(ItemWriter item, HearingRecord record) => item
        .Put("notes", record.Notes)
        .Put("initiatives", record.Initiatives)
        .Put("possiblePartners", record.PossiblePartners);

    public static HearingConsent? ReadConsent(ItemReader item)
    {
        var isGiven = item.Truth("given", required: true);
        var day = item.Day("on", required: true);
        var by = item.Wording("givenBy", required: true);
        var basis = item.Choice<ConsentGround>("basis", required: true);
        var withdrawn = item.Day("withdrawnOn");
        return day is null || by is null || basis is null ? null : new(isGiven, day.Value, by, basis.Value) { WithdrawnOn = withdrawn };
    }

    public static void WriteConsent(ItemWriter item, HearingConsent consent) => item
        .State("given", consent.IsGiven)
        .Put("on", consent.On)
        .Put("givenBy", consent.GivenBy)
        .Put("basis", consent.Basis)
        .Put("withdrawnOn", consent.WithdrawnOn);
}
