using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.EditClaim;

/// <summary>What the form of a claim offers to choose from, and what is left of an award.</summary>
internal sealed class ClaimChoices(MusubiDb db, DirectoryLookup directory, Text text)
{
    /// <summary>The shares of an award for which the reader may claim.</summary>
    public async Task<IReadOnlyList<Option>> SharesAsync(Room room, Award award, CancellationToken cancel)
    {
        var mine = award.Amounts.Where(amount => room.IsSecretariat || room.Reader.ActsFor(room.Id, amount.Member, Role.Partner, Role.CityOfficer)).ToList();
        var names = await NameBook.ReadAsync(directory, text, mine.Select(amount => (Member)amount.Member).Distinct(), cancel);
        return
        [
            .. mine.Select(amount => new Option(
                ClaimForm.ShareOf(amount.Member, amount.FiscalYear),
                text["Grants.EditClaim.ShareOf", ("name", names.Find(amount.Member)?.Name ?? text["Grants.NotVisible"]), ("year", amount.FiscalYear?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"), ("amount", amount.Amount)])),
        ];
    }

    /// <summary>The categories of the scheme by which the award was computed.</summary>
    public async Task<IReadOnlyList<Option>> CategoriesAsync(Award award, CancellationToken cancel)
    {
        var call = await db.Set<Application>().Where(one => one.Id == award.Application).Join(db.Set<Call>(), one => one.CallId, call => (Guid)(object)call.Id, (one, call) => call).AsNoTracking().SingleOrDefaultAsync(cancel);
        return [.. (call?.Rules.Categories ?? []).Select(one => new Option(one.Id, text.Has($"Grants.Category.{one.Id}") ? text.Say($"Grants.Category.{one.Id}") : one.Id))];
    }
}
