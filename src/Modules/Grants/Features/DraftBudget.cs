using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using Musubi.Persistence;

namespace Musubi.Grants.Features;

/// <summary>The budget of an application: of a draft what its members have entered so far, later what was submitted.</summary>
internal sealed class DraftBudget(MusubiDb db)
{
    /// <summary>The lines that can be read. A member without a sheet has what a file brought.</summary>
    public async Task<IReadOnlyList<BudgetLine>> LinesAsync(Application application, Scheme scheme, CancellationToken cancel) =>
        application.IsBudgetFixed ? application.Lines : Lines(application, await SheetsAsync(application, cancel), scheme);

    /// <summary>The application with the budget of now.</summary>
    public async Task<ApplicationFacts> FactsAsync(Application application, Scheme scheme, CancellationToken cancel) =>
        application.Facts with { Lines = await LinesAsync(application, scheme, cancel) };

    /// <summary>What the members have entered.</summary>
    public async Task<IReadOnlyList<CostSheet>> SheetsAsync(Application application, CancellationToken cancel) =>
        await db.Set<CostSheet>().AsNoTracking().Where(sheet => sheet.Application == application.Id).ToListAsync(cancel);

    /// <summary>The lines of a draft, of whom and in the order entered.</summary>
    public static IReadOnlyList<BudgetLine> Lines(Application application, IReadOnlyList<CostSheet> sheets, Scheme scheme) =>
    [
        .. application.Lines.Where(line => sheets.All(sheet => sheet.Member != line.Member)),
        .. sheets.OrderBy(sheet => sheet.Id.Value).SelectMany(sheet => sheet.Rows.Select(row => row.Line(sheet.Member, scheme, Language.English)).OfType<BudgetLine>()),
    ];

    /// <summary>Tells whether a budget is as somebody saw it.</summary>
    public static string Mark(IReadOnlyList<BudgetLine> budget) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', budget.Select(line => FormattableString.Invariant($"{line.Member}|{line.Category}|{line.On:uuuu-MM-dd}|{line.Amount.Amount}|{line.Note}"))))));

    /// <summary>A member's rows: those entered, or those that a file brought.</summary>
    public static IReadOnlyList<CostRow> Rows(Application application, CostSheet? sheet, OrganisationId member) =>
        sheet?.Rows ?? [.. application.Lines.Where(line => line.Member == member).Index().Select(line => CostRow.Of(line.Item) with { Id = FormattableString.Invariant($"brought{line.Index}") })];
}
