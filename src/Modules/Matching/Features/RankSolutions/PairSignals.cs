using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.WebKit;

namespace Musubi.Matching.Features.RankSolutions;

/// <summary>Looks at what stands beside the texts of issues and solutions. It never changes the order in which they fit: people weigh it.</summary>
internal sealed class PairSignals(DirectoryLookup directory, Text text)
{
    private IReadOnlyDictionary<PlaceId, PlaceContext> contexts = new Dictionary<PlaceId, PlaceContext>();
    private IReadOnlyDictionary<PlaceId, PlaceName> names = new Dictionary<PlaceId, PlaceName>();

    /// <summary>Reads about the places of all pairs at once.</summary>
    public async Task ReadAsync(IEnumerable<IssueFace> issues, IEnumerable<SolutionFace> solutions, CancellationToken cancel)
    {
        var places = issues.Select(issue => issue.Place).Concat(solutions.SelectMany(solution => solution.Places)).Distinct().ToList();
        contexts = await directory.ContextsAsync(places, cancel);
        names = await directory.PlacesAsync(places, cancel);
    }

    /// <summary>The signals of a pair, always in one order.</summary>
    public IReadOnlyList<Signal> Of(IssueFace issue, SolutionFace solution) => [Support(issue, solution), Maturity(solution), Languages(issue, solution), Place(issue, solution), Evidence(solution)];

    private Signal Support(IssueFace issue, SolutionFace solution)
    {
        var wanted = issue.Support.Select(one => one.Kind).Distinct().ToList();
        var given = wanted.Intersect(solution.Support).ToList();
        var missing = wanted.Except(given).ToList();
        return (wanted.Count, solution.Support.Count, given.Count, missing.Count) switch
        {
            (0, _, _, _) => new(SignalKind.Support, Verdict.Unknown, text["Matching.Signal.Support.NotAsked"]),
            (_, 0, _, _) => new(SignalKind.Support, Verdict.Unknown, text["Matching.Signal.Support.NotSaid", ("wanted", List(wanted))]),
            (_, _, 0, _) => new(SignalKind.Support, Verdict.Against, text["Matching.Signal.Support.None", ("wanted", List(wanted))]),
            (_, _, _, 0) => new(SignalKind.Support, Verdict.For, text["Matching.Signal.Support.All", ("given", List(given))]),
            _ => new(SignalKind.Support, Verdict.Partly, text["Matching.Signal.Support.Some", ("given", List(given)), ("missing", List(missing))]),
        };
    }

    private Signal Maturity(SolutionFace solution) => new(
        SignalKind.Maturity,
        solution.Maturity switch
        {
            Catalogue.Maturity.InUse => Verdict.For,
            Catalogue.Maturity.Pilot => Verdict.Partly,
            _ => Verdict.Against,
        },
        text.Of(solution.Maturity));

    private Signal Evidence(SolutionFace solution) => new(
        SignalKind.Evidence,
        solution.EvidenceLevel switch
        {
            EvidenceLevel.Verified or EvidenceLevel.Measured => Verdict.For,
            EvidenceLevel.Documented => Verdict.Partly,
            _ => Verdict.Unknown,
        },
        text.Of(solution.EvidenceLevel));

    private Signal Languages(IssueFace issue, SolutionFace solution)
    {
        var written = issue.Title.Language;
        return solution.Languages.Count == 0 ? new(SignalKind.Languages, Verdict.Unknown, text["Matching.Signal.Languages.NotSaid"])
            : solution.Languages.Contains(written) ? new(SignalKind.Languages, Verdict.For, text["Matching.Signal.Languages.Same", ("language", text.Of(written))])
            : solution.Languages.Contains(Language.English) ? new(SignalKind.Languages, Verdict.Partly, text["Matching.Signal.Languages.English", ("language", text.Of(written))])
            : new(SignalKind.Languages, Verdict.Against, text["Matching.Signal.Languages.None", ("languages", text.Formats.List([.. solution.Languages.Select(language => text.Of(language))]))]);
    }

    private Signal Place(IssueFace issue, SolutionFace solution)
    {
        if (solution.Places.Count == 0)
        {
            return new(SignalKind.Place, Verdict.Unknown, text["Matching.Signal.Place.NotSaid"]);
        }

        if (solution.Places.Contains(issue.Place))
        {
            return new(SignalKind.Place, Verdict.For, text["Matching.Signal.Place.Here"]);
        }

        var here = contexts.GetValueOrDefault(issue.Place);
        var there = solution.Places.Select(place => contexts.GetValueOrDefault(place)).OfType<PlaceContext>().ToList();
        if (here is null || there.Count == 0)
        {
            return new(SignalKind.Place, Verdict.Unknown, text["Matching.Signal.Place.NotKnown"]);
        }

        return Near(there.Where(place => here.Country is not null && place.Country == here.Country)) is { Length: > 0 } near
                ? new(SignalKind.Place, Verdict.For, text["Matching.Signal.Place.Country", ("places", near)])
            : Near(there.Where(place => place.IsOfSizeOf(here) && place.IsOfClimateOf(here))) is { Length: > 0 } both
                ? new(SignalKind.Place, Verdict.For, text["Matching.Signal.Place.SizeAndClimate", ("places", both)])
            : Near(there.Where(place => place.IsOfSizeOf(here))) is { Length: > 0 } size ? new(SignalKind.Place, Verdict.Partly, text["Matching.Signal.Place.Size", ("places", size)])
            : Near(there.Where(place => place.IsOfClimateOf(here))) is { Length: > 0 } climate ? new(SignalKind.Place, Verdict.Partly, text["Matching.Signal.Place.Climate", ("places", climate)])
            : new(SignalKind.Place, Verdict.Against, text["Matching.Signal.Place.Elsewhere", ("places", Near(there))]);
    }

    private string Near(IEnumerable<PlaceContext> places) =>
        text.Formats.List([.. places.Select(place => names.GetValueOrDefault(place.Place)?.Name.For(text.Language).Text).OfType<string>()]);

    private string List<T>(IEnumerable<T> values)
        where T : struct, Enum => text.Formats.List([.. values.Select(value => text.Of(value))]);
}
