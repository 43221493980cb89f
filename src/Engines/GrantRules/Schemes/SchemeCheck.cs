using System.Globalization;
using Musubi.Foundation;
using Musubi.GrantRules.Calculation;
using Musubi.GrantRules.Calculation.Steps;

namespace Musubi.GrantRules.Schemes;

/// <summary>What a list of steps must keep so that every budget comes to an exact sum that no cap, rate or cost is below.</summary>
internal sealed class SchemeCheck(Scheme scheme)
{
    private readonly List<Problem> faults = [];

    public IReadOnlyList<Problem> Run()
    {
        CheckSteps();
        CheckOrder();
        CheckRounding();
        for (var index = 0; index < scheme.Steps.Count; index++)
        {
            CheckConditions(scheme.Steps[index], $"steps[{Digits(index)}]");
        }

        foreach (var rule in scheme.Rules.GroupBy(rule => rule.Id).Where(rules => rules.Count() > 1))
        {
            Add("steps", Problem.Invalid("grantrules.rule-twice", ("rule", rule.Key)));
        }

        return faults;
    }

    /// <summary>Costs are looked at first, and the last thing is the one division into shares.</summary>
    private void CheckSteps()
    {
        if (scheme.Steps.Count(step => step is SplitStep) != 1 || scheme.Steps[^1] is not SplitStep)
        {
            Add("steps", Problem.Invalid("grantrules.split-not-last"));
        }

        if (!scheme.Steps.Any(step => step is RateStep))
        {
            Add("steps", Problem.Invalid("grantrules.rate-lacking"));
        }

        var early = true;
        for (var index = 0; index < scheme.Steps.Count; index++)
        {
            var step = scheme.Steps[index];
            var isEarly = step is EligibilityStep or OverheadStep or CapStep { Only: not null };
            if (!early && step is EligibilityStep or OverheadStep)
            {
                Add($"steps[{Digits(index)}]", Problem.Invalid("grantrules.step-too-late"));
            }

            early &= isEarly;
            if (scheme.Calendar is null && step.Per == Level.Year)
            {
                Add($"steps[{Digits(index)}].per", Problem.Invalid("grantrules.no-calendar"));
            }

            if (scheme.Calendar is null && step is EligibilityStep limits && limits.Cases.Any(one => one.Value.Reason == RefusalReason.AfterYears))
            {
                Add($"steps[{Digits(index)}]", Problem.Invalid("grantrules.no-calendar"));
            }

            if (scheme.Calendar is not null && step is OverheadStep own && own.NumberOptions.Any())
            {
                Add($"steps[{Digits(index)}]", Problem.Invalid("grantrules.own-overhead-by-year"));
            }
        }
    }

    /// <summary>A sum is never taken apart before the split.</summary>
    private void CheckOrder()
    {
        for (var index = 1; index < scheme.Steps.Count; index++)
        {
            if (scheme.Steps[index].Per < scheme.Steps[index - 1].Per)
            {
                Add($"steps[{Digits(index)}].per", Problem.Invalid("grantrules.pooled-before"));
            }
        }
    }

    /// <summary>Every rate is rounded; what a cap or other funding leaves is rounded down, never up again.</summary>
    private void CheckRounding()
    {
        var unit = scheme.Steps.OfType<SplitStep>().FirstOrDefault()?.Unit ?? 1;
        var (isOpen, isHeld) = (true, false);
        for (var index = 0; index < scheme.Steps.Count; index++)
        {
            switch (scheme.Steps[index])
            {
                case RateStep { Rounding: null } rate when rate.Cases.Any(one => !one.Value.Rate.IsExact):
                    Add($"steps[{Digits(index)}].rounding", Problem.Invalid("grantrules.rate-needs-rounding"));
                    break;
                case OverheadStep overhead when overhead.Cases.Any(one => one.Value.Option is null && !one.Value.Rate.IsExact):
                    Add($"steps[{Digits(index)}]", Problem.Invalid("grantrules.rate-needs-rounding"));
                    break;
                case CapStep cap when cap.Cases.Any(one => one.Value.Rate is { IsExact: false }):
                    Add($"steps[{Digits(index)}]", Problem.Invalid("grantrules.rate-needs-rounding"));
                    break;
                case RoundStep round:
                    if (isHeld && round.Case.Value.Direction != RoundingDirection.Down)
                    {
                        Add($"steps[{Digits(index)}].rounding", Problem.Invalid("grantrules.rounded-above-cap"));
                    }

                    isOpen = round.Case.Value.Unit % unit != 0;
                    break;
                case CapStep or OtherFundingStep or MinimumStep:
                    isHeld |= scheme.Steps[index] is OtherFundingStep or CapStep { Only: null } and not CapStep { Cases: [{ Value.Rate: not null }, ..] };
                    isOpen = true;
                    break;
                case RateStep:
                    isOpen = true;
                    break;
            }
        }

        if (isOpen)
        {
            Add("steps", Problem.Invalid("grantrules.last-not-rounded"));
        }
    }

    private void CheckConditions(Step step, string place)
    {
        foreach (var condition in step.Conditions)
        {
            if (condition.IsOfMember && step.Per > Level.Member)
            {
                Add(place, Problem.Invalid("grantrules.condition-of-pool", ("field", "kinds, sizes")));
            }

            if (condition.Categories is not null && (step.Per > Level.Category || step is OverheadStep or CapStep))
            {
                Add(place, Problem.Invalid("grantrules.condition-of-pool", ("field", "categories")));
            }

            foreach (var (name, values) in condition.Options ?? new Dictionary<string, IReadOnlyList<string>>())
            {
                CheckOption(place, step.Per > Level.Member, name, values);
            }
        }

        foreach (var name in step.NumberOptions)
        {
            CheckOption(place, step is CapStep || step.Per > Level.Member, name, []);
        }
    }

    private void CheckOption(string place, bool isOfPool, string name, IReadOnlyList<string> values)
    {
        if (scheme.Options.FirstOrDefault(option => option.Id == name) is not { } known)
        {
            Add(place, Problem.Invalid("grantrules.unknown-option", ("option", name), ("known", string.Join(", ", scheme.Options.Select(option => option.Id)))));
            return;
        }

        if (known.IsPerMember && isOfPool)
        {
            Add(place, Problem.Invalid("grantrules.condition-of-pool", ("field", name)));
        }

        string[] answers = [.. known.Values, .. known.Kind switch
        {
            OptionKind.YesNo => [OptionAnswer.Yes, OptionAnswer.No],
            OptionKind.Amount or OptionKind.ChoiceOrAmount => [OptionAnswer.Amount],
            OptionKind.Rate => [OptionAnswer.Rate],
            _ => Array.Empty<string>(),
        }];
        foreach (var value in values.Except(answers))
        {
            Add(place, Problem.Invalid("grantrules.option-value", ("option", name), ("value", value), ("known", string.Join(", ", answers))));
        }
    }

    private void Add(string place, Problem problem) => faults.Add(problem.At(place));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
