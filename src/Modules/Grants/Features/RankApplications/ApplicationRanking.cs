using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Award = Musubi.Grants.Model.Award;

namespace Musubi.Grants.Features.RankApplications;

/// <summary>Puts the applications of a call in order, with what each would get.</summary>
internal sealed class ApplicationRanking(MusubiDb db, GrantsSight sight, AgreementsLookup agreements, DirectoryLookup directory, Calculating calculating, Text text)
{
    private static readonly ApplicationState[] Judged = [ApplicationState.Submitted, ApplicationState.Assessed, ApplicationState.Awarded, ApplicationState.Rejected];

    public async Task<Ranking> ReadAsync(Room room, Call call, CancellationToken cancel)
    {
        await sight.OpenAsync(room.Reader, cancel);
        var items = await sight.Applications.AsNoTracking().Where(one => one.CallId == call.Id.Value && one.ArchivedAt == null && Judged.Contains(one.State)).ToListAsync(cancel);
        var ids = items.ConvertAll(one => one.Id);
        var assessments = (await db.Set<Assessment>().AsNoTracking().Where(one => ids.Contains(one.Application) && one.Conflict != Conflict.Exists).ToListAsync(cancel)).ToLookup(one => one.Application);
        var raw = ids.ConvertAll(id => id.Value);
        var awards = (await sight.Awards.AsNoTracking().Where(one => raw.Contains(one.ApplicationId) && one.State == AwardState.Confirmed).ToListAsync(cancel)).ToDictionary(one => one.Application);
        var consortia = await agreements.ConsortiaAsync(items.Select(one => one.Consortium), cancel);
        var members = await calculating.KnowAsync([.. consortia.Values.SelectMany(one => one.TakingPart).Distinct()], cancel);
        var places = await directory.PlacesAsync(members.Names.Values.Select(one => one.Place).OfType<PlaceId>(), cancel);

        var (found, apart) = (new List<(JudgedApplication Judged, PortfolioCandidate Candidate)>(), new List<ApplicationApart>());
        foreach (var item in items.OrderBy(one => one.Key.Stored, StringComparer.Ordinal))
        {
            var consortium = consortia.GetValueOrDefault(item.Consortium);
            var judged = new JudgedApplication(item, consortium?.Title, [.. assessments[item.Id].Select(one => one.Share(call.Criteria)).OfType<decimal>()], assessments[item.Id].Count());
            var (amounts, reasons) = AmountsOf(call, consortium, item, awards.GetValueOrDefault(item.Id), members);
            if (judged.Shares.Count == 0)
            {
                reasons = [text[call.Criteria.Count == 0 ? "Grants.Ranking.NoCriteria" : "Grants.Ranking.NoScore"], .. reasons];
            }

            if (reasons.Count > 0)
            {
                apart.Add(new(judged, reasons));
                continue;
            }

            var seats = (consortium?.TakingPart ?? []).Select(member => members.Names.GetValueOrDefault(member)?.Place).OfType<PlaceId>().Where(places.ContainsKey);
            found.Add((judged, new() { Id = item.Key.Stored, Score = judged.Score, Amounts = amounts, Labels = [.. seats.Select(seat => places[seat].Key.Stored).Distinct()] }));
        }

        var ranked = Rank(found, call.Rules.Currency);
        var named = ranked.SelectMany(one => one.Candidate.Labels).ToHashSet(StringComparer.Ordinal);
        return new(ranked, apart, [.. places.Values.Where(place => named.Contains(place.Key.Stored)).OrderBy(place => place.Name.For(text.Language).Text, StringComparer.CurrentCulture)]);
    }

    private static List<RankedApplication> Rank(List<(JudgedApplication Judged, PortfolioCandidate Candidate)> found, Currency currency)
    {
        var (ranked, sum) = (new List<RankedApplication>(), 0m);
        foreach (var candidate in PortfolioSolver.Order(found.Select(one => one.Candidate)))
        {
            sum += candidate.Cost;
            ranked.Add(new(found.Find(one => one.Candidate == candidate).Judged, candidate, ranked.Count + 1, new(candidate.Cost, currency), new(sum, currency)));
        }

        return ranked;
    }

    // What was decided stands; otherwise the rules of the scheme answer, as on the application's own page.
    private (IReadOnlyList<YearAmount> Amounts, IReadOnlyList<string> Reasons) AmountsOf(Call call, ConsortiumFace? consortium, Application item, Award? award, KnownMembers members)
    {
        if (award is not null)
        {
            return ([.. award.Amounts.Select(one => new YearAmount(one.FiscalYear, one.Amount.Amount))], []);
        }

        if (consortium is null || item.Lines.Count == 0)
        {
            return ([], [text[consortium is null ? "Grants.Account.None" : "Grants.ShowApplication.NoLines"]]);
        }

        if (!Calculating.Compute(call, consortium, item.Facts, call.Closes.Day, members).Succeeded(out var account, out var faults))
        {
            return ([], [.. faults.Select(fault => text.Of(fault))]);
        }

        return ([.. account.Awards.Select(one => new YearAmount(one.FiscalYear, one.Amount))], account.Total == 0 ? [text["Grants.Ranking.PaysNothing"]] : []);
    }
}
