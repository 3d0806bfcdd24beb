"use client";
import { FieldFrame, type FieldWords, useField } from "@/components/ui/field-frame";
import type { PlaceGroup } from "@/lib/organisations/place";

type Props = FieldWords & {
  readonly groups: readonly PlaceGroup[];
  readonly defaultValue?: string;
  /** The empty choice, and the name of the group of other countries. */
  readonly choose: string;
  readonly others: string;
};

/** Region and country in one choice; the first letters of a name find it. */
export function PlaceSelect({ name, label, hint, optional, groups, defaultValue, choose, others }: Props) {
  const field = useField(name, hint, defaultValue);
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      <select key={field.defaultValue} {...field}>
        <option value="">{choose}</option>
        {groups.map((group) => (
          <optgroup key={group.country ?? "others"} label={group.country ?? others}>
            {group.options.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
