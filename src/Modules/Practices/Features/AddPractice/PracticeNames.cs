using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Practices.Features.AddPractice;

/// <summary>Only who and what can be seen can be named.</summary>
internal static class PracticeNames
{
    public static async Task<Problem?> UnknownAsync(PracticeFacts facts, PracticeFacts? before, DirectoryLookup directory, DeliveryLookup delivery, CancellationToken cancel)
    {
        if (!await directory.SeesAsync(MembersOf(facts), before is null ? [] : MembersOf(before), cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Place));
        }

        var named = IndicatorsOf(facts).Except(before is null ? [] : IndicatorsOf(before)).ToList();
        return (await delivery.IndicatorsAsync(named, cancel)).Count == named.Count ? null : Problem.Invalid("form.choose").At(nameof(facts.Level));
    }

    private static IEnumerable<IndicatorId> IndicatorsOf(PracticeFacts facts) =>
        facts.Evidence.Select(one => one.Indicator).OfType<IndicatorId>().Distinct();

    private static IEnumerable<Member> MembersOf(PracticeFacts facts)
    {
        yield return facts.Organisation;
        if (facts.Place is { } place)
        {
            yield return place;
        }

        if (facts.Contact is { } contact && contact != facts.Organisation)
        {
            yield return contact;
        }
    }
}
