using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Transfer;

namespace Musubi.Programmes.Model;

/// <summary>What the check of an uploaded file found, kept so that every reader sees it in their own language.</summary>
/// <param name="FaultCount">How much is wrong in all; not every fault is kept of a file that is all wrong.</param>
/// <param name="Faults">What is wrong, in the order of the file.</param>
/// <param name="Changes">What an import would do, item by item.</param>
/// <param name="IsPublic">True when the file makes its programme public.</param>
internal sealed record FileReport(int FaultCount, IReadOnlyList<ReportedFault> Faults, IReadOnlyList<ItemChange> Changes, bool IsPublic)
{
    public bool IsSound => FaultCount == 0;

    /// <summary>True when the server says all of it already.</summary>
    public bool ChangesNothing => Changes.All(change => change.Kind is ItemChangeKind.Unchanged or ItemChangeKind.PutAway);

    /// <summary>The key of the file's programme; null when the file does not say it.</summary>
    public string? Programme => Changes.FirstOrDefault(change => change.Section == ProgrammeSection.Section)?.Label;

    /// <summary>True when the programme is not on the server yet.</summary>
    public bool IsNewProgramme => Changes.Any(change => change is { Section: ProgrammeSection.Section, Kind: ItemChangeKind.Added });

    public static FileReport Of(ImportOutcome outcome) => new(
        outcome.FaultCount,
        [.. outcome.Faults.Select(fault => new ReportedFault(
            fault.Place, Saying.Of("Problem." + fault.Problem.Code, fault.Problem.Facts.Select(fact => (fact.Key, fact.Value)))))],
        outcome.Changes,
        outcome.IsPublic);
}

/// <summary>What is wrong, and where.</summary>
internal sealed record ReportedFault(FilePlace Place, Saying What);
