using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules.Calculation;

/// <summary>One step of a calculation. A scheme is a list of steps; none has code of its own.</summary>
internal abstract record Step
{
    /// <summary>Its rules, in order.</summary>
    public abstract IEnumerable<SchemeRule> Rules { get; }

    /// <summary>The conditions of its rules.</summary>
    public abstract IEnumerable<Condition> Conditions { get; }

    /// <summary>The options on whose number, not on whose choice, it depends.</summary>
    public virtual IEnumerable<string> NumberOptions => [];

    /// <summary>What it puts into one sum; a later step never looks below it.</summary>
    public virtual Level Per => Level.Category;

    public virtual bool NeedsDecision => false;

    public virtual bool NeedsYearOfOtherFunding => false;

    public bool NeedsSize => Conditions.Any(condition => condition.NeedsSize);

    /// <summary>Changes the amounts and writes a line for each change.</summary>
    public abstract void Apply(Ledger ledger);
}
