using Musubi.Catalogue.Model;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Something that is wrong in a table.</summary>
/// <param name="Row">The row of the file; the head is row 1.</param>
/// <param name="Column">In which column.</param>
/// <param name="Typed">What stands there; null: nothing.</param>
/// <param name="What">Why it cannot be taken.</param>
internal sealed record SheetFault(int Row, SolutionColumn Column, string? Typed, Problem What);

/// <summary>A row that is right.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Known">The solution that it changes; null: a new one.</param>
/// <param name="Key">The key of a new one, where the row says it.</param>
/// <param name="Facts">What the solution says afterwards.</param>
/// <param name="ReviewedUntil">Until when that counts.</param>
internal sealed record SheetRow(int Number, Solution? Known, Key? Key, SolutionFacts Facts, LocalDate ReviewedUntil);

/// <summary>What a table says, and all that is wrong with it.</summary>
/// <param name="Right">The rows that can be imported.</param>
/// <param name="Faults">What is wrong with the others, in the order of the file.</param>
/// <param name="NotRead">Heads of columns that mean nothing here.</param>
internal sealed record SheetReport(IReadOnlyList<SheetRow> Right, IReadOnlyList<SheetFault> Faults, IReadOnlyList<string> NotRead)
{
    /// <summary>How many rows cannot be imported.</summary>
    public int WrongRows => Faults.Select(fault => fault.Row).Distinct().Count();

    public int NewRows => Right.Count(row => row.Known is null);

    public int ChangedRows => Right.Count(row => row.Known is not null);
}
